-- AlterTable
ALTER TABLE "dish" ADD COLUMN     "details" JSONB,
ADD COLUMN     "doubt" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "english" TEXT,
ADD COLUMN     "picture_address" TEXT,
ADD COLUMN     "picture_blur" TEXT,
ADD COLUMN     "picture_demo" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "picture_hint" TEXT,
ADD COLUMN     "picture_key" TEXT,
ADD COLUMN     "picture_reason" TEXT,
ADD COLUMN     "picture_since" TIMESTAMPTZ(3),
ADD COLUMN     "picture_state" TEXT NOT NULL DEFAULT 'none',
ADD COLUMN     "picture_style" TEXT,
ADD COLUMN     "picture_wish" UUID,
ADD COLUMN     "price_differs" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "redraws_free" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "reservation_id" UUID;

-- AlterTable
ALTER TABLE "menu" ADD COLUMN     "address_hash" TEXT,
ADD COLUMN     "diner_language" TEXT,
ADD COLUMN     "fell_back" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "kitchen" JSONB,
ADD COLUMN     "read_by" TEXT;

-- CreateTable
CREATE TABLE "draw_request" (
    "menu_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "answer" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draw_request_pkey" PRIMARY KEY ("menu_id","key")
);

-- CreateIndex
CREATE INDEX "dish_picture_state_picture_since_idx" ON "dish"("picture_state", "picture_since");

-- AddForeignKey
ALTER TABLE "draw_request" ADD CONSTRAINT "draw_request_menu_id_fkey" FOREIGN KEY ("menu_id") REFERENCES "menu"("id") ON DELETE CASCADE ON UPDATE CASCADE;
